import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Prints the ten longest files and the ten longest methods below the given folders: the tail is where code gets tired. */
public class Longest {
    private static final int HOW_MANY = 10;

    record Length(int lines, String what) {}

    public static void main(String[] folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> below = Files.walk(Path.of(folder))) {
                below.filter(file -> file.toString().matches(".*\\.(java|jte|css|js)")).forEach(files::add);
            }
        }
        List<Length> lengths = new ArrayList<>();
        for (Path file : files) {
            lengths.add(new Length(Files.readAllLines(file).size(), file.toString()));
        }
        print(lengths);
        print(methods(files.stream().filter(file -> file.toString().endsWith(".java")).toList()));
    }

    private static List<Length> methods(List<Path> files) throws IOException {
        List<Length> lengths = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var manager = compiler.getStandardFileManager(null, null, null);
        var task = (JavacTask) compiler.getTask(
                null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        for (CompilationUnitTree unit : task.parse()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    if (method.getBody() != null) {
                        long from = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method.getBody()));
                        long to = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method.getBody()));
                        Path file = Path.of(unit.getSourceFile().getName());
                        lengths.add(new Length((int) (to - from + 1), file.getFileName() + "  " + method.getName()));
                    }
                    return super.visitMethod(method, nothing);
                }
            }.scan(unit, null);
        }
        return lengths;
    }

    private static void print(List<Length> lengths) {
        lengths.stream()
                .sorted(Comparator.comparingInt(Length::lines).reversed())
                .limit(HOW_MANY)
                .forEach(length -> System.out.printf("%6d  %s%n", length.lines(), length.what()));
        System.out.println();
    }
}
