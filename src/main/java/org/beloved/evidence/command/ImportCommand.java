package org.beloved.evidence.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.beloved.evidence.StoredHouse;
import org.beloved.evidence.facility.FacilityMatcher;
import org.beloved.evidence.intake.ColumnMap;
import org.beloved.evidence.intake.Layout;
import org.beloved.evidence.intake.UnreadableFile;
import org.beloved.evidence.store.DataSetName;
import org.beloved.evidence.store.Examining;
import org.beloved.evidence.store.Keeping;
import org.beloved.evidence.store.KeptDataSet;
import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.beloved.web.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evidence import}: files of detainer records become one data set of this installation, all rows or none. */
@Command(
        name = "import",
        description = "Take detainer files in (CSV, tab-separated, XLSX, Parquet), as one data set; all rows or none.",
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

    /** Between two lines of progress. */
    private static final long STEP = 250_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final StoredHouse house;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "What ICE or a project released; several are one set.")
    private List<Path> files = List.of();

    @Option(names = "--name", paramLabel = "NAME", description = "What to call the set (else the first file's name).")
    private @Nullable String name;

    @Option(names = "--dry-run", description = "Read everything, report, keep nothing.")
    private boolean dryRun;

    @Option(names = "--credit", paramLabel = "TEXT", description = "Whom to thank, where the columns do not tell.")
    private String credit = "";

    @Option(names = "--licence", paramLabel = "TEXT", description = "How the records may be used.")
    private String licence = "";

    @Option(names = "--origin", paramLabel = "TEXT", description = "From where and when you got the files.")
    private String origin = "";

    @Option(
            names = "--columns",
            paramLabel = "FILE",
            description = "Where the columns are, if it is no release we know: a CSV file with field,column.")
    private @Nullable Path columns;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            defaultValue = "UTF-8",
            description = "Of files of text (default ${DEFAULT-VALUE}).")
    private Charset encoding = StandardCharsets.UTF_8;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    public ImportCommand(StoredHouse house) {
        this.house = house;
    }

    @Override
    public Integer call() throws Exception {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new ParameterException(spec.commandLine(), "There is no file " + file + ".");
            }
        }
        Words words = new Phrasebook().in(Language.ENGLISH);
        try {
            Examining.How how = new Examining.How(encoding, ownColumns());
            return dryRun ? rehearse(how, words) : keep(how, words);
        } catch (UnreadableFile refused) {
            spec.commandLine().getErr().println(words.say(refused.problem()));
            return CommandLine.ExitCode.USAGE;
        }
    }

    private Optional<Layout> ownColumns() throws IOException, UnreadableFile {
        return columns == null ? Optional.empty() : Optional.of(ColumnMap.read(columns));
    }

    private int rehearse(Examining.How how, Words words) throws IOException, UnreadableFile {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Examining.Result read = new Examining(FacilityMatcher.shipped(), today, how).read(files, this::progress);
        read.report().ifPresent(report -> new ReportText(report, words).print(out(), json, Optional.empty()));
        return CommandLine.ExitCode.OK;
    }

    private int keep(Examining.How how, Words words) throws Exception {
        String title = name == null ? DataSetName.ofFile(files.getFirst()) : name.strip();
        Keeping.Wanted wanted = new Keeping.Wanted(
                DataSetName.id(title)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(),
                                "--name: expected a name with letters or digits, found \"" + title + "\"")),
                title,
                credit,
                licence,
                origin);
        Keeping.Outcome outcome = house.open(opened ->
                StoredSets.keeping(opened).keep(files, wanted, how, KeptDataSet.State.IN_USE, null, this::progress));
        return switch (outcome) {
            case Keeping.Outcome.Kept(KeptDataSet set) -> {
                new ReportText(set.report(), words).print(out(), json, Optional.of(set));
                yield CommandLine.ExitCode.OK;
            }
            case Keeping.Outcome.AlreadyKept(KeptDataSet set) ->
                refused("These files are here already, as the data set " + set.id() + " of " + set.keptAt() + ".");
            case Keeping.Outcome.NameTaken(String id) ->
                refused("There is a data set " + id + " already. Choose another with --name.");
            case Keeping.Outcome.Busy _ ->
                refused("Another import is being kept at this moment. Try again when it is done.");
            case Keeping.Outcome.Cancelled _ -> refused("The import was cancelled. Nothing was kept.");
        };
    }

    private int refused(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return CommandLine.ExitCode.SOFTWARE;
    }

    private boolean progress(long rows) {
        if (rows % STEP == 0) {
            spec.commandLine().getErr().printf("%,d rows read%n", rows);
            spec.commandLine().getErr().flush();
        }
        return !Thread.currentThread().isInterrupted();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
