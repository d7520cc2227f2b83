import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Follows every relative link in the Markdown documents; a dead one, or finding no document at all, ends with 1. The
 * guide's own files are no documents: their links name parts of the guide, and the house looks at them when it starts.
 */
public class Links {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)[^)]*\\)|<img[^>]+src=\"([^\"]+)\"");

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]).toRealPath();
        List<String> dead = new ArrayList<>();
        int links = 0;
        List<Path> documents = documents(root);
        for (Path document : documents) {
            Matcher matcher = LINK.matcher(Files.readString(document).replaceAll("(?s)```.*?```|`[^`\n]*`", ""));
            while (matcher.find()) {
                String target = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                if (target.matches("(https?|mailto):.*")) {
                    continue;
                }
                links++;
                if (!leadsSomewhere(document, target)) {
                    dead.add(root.relativize(document) + ": " + target);
                }
            }
        }
        dead.forEach(link -> System.out.println("Dead link in " + link));
        System.out.println(links + " links in " + documents.size() + " documents followed, " + dead.size() + " dead.");
        System.exit(dead.isEmpty() && !documents.isEmpty() ? 0 : 1);
    }

    private static List<Path> documents(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !root.relativize(file).toString().matches("(target|\\.git|node_modules|src/main/resources)/.*"))
                    .toList();
        }
    }

    private static boolean leadsSomewhere(Path document, String target) throws IOException {
        String[] parts = target.split("#", 2);
        Path file = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
        if (!Files.exists(file)) {
            return false;
        }
        return parts.length == 1 || !file.toString().endsWith(".md") || headings(file).contains(parts[1]);
    }

    private static List<String> headings(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+\\s*", "").toLowerCase(Locale.ROOT))
                .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }
}
