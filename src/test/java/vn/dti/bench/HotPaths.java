package vn.dti.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.dti.assessment.Assessment;
import vn.dti.assessment.AssessmentReader;
import vn.dti.assessment.Kind;
import vn.dti.assessment.Reported;
import vn.dti.assessment.Unit;
import vn.dti.code.Stage;
import vn.dti.intake.Intake;
import vn.dti.ranking.Ranker;
import vn.dti.ranking.Ranking;
import vn.dti.scoring.Scorecards;
import vn.dti.scoring.Scorer;
import vn.dti.store.UnitStore;
import vn.dti.table.Limits;
import vn.dti.table.Workbook;
import vn.dti.table.Workbooks;
import vn.dti.yaml.DefinitionException;

/** The hot paths on their own: one form read, one unit scored, {@value #UNITS} units ranked. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class HotPaths {

    static final int UNITS = 170;

    private byte[] form;
    private Kind kind;
    private List<Unit> one;
    private Reported reported;
    private Scorecards scorecards;

    /** Writes a folder of its own and reads it once. */
    @Setup
    public void prepare() throws IOException, DefinitionException {
        Path folder = Files.createTempDirectory("dti-bench-");
        BenchmarkFolder.write(folder, UNITS);
        Assessment assessment = AssessmentReader.read(folder).assessment();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FormWorkbook.write(new BenchmarkForm(new BenchmarkSet(), 1), false, bytes);
        form = bytes.toByteArray();
        kind = assessment.kinds().get(0);
        reported = new Intake(assessment, folder, new UnitStore(), (done, all) -> {})
                .readAll()
                .reported();
        List<Unit> units = assessment.unitsOf(kind);
        one = units.subList(0, 1);
        scorecards = Scorer.score(kind, units, reported).scorecards();
    }

    @Benchmark
    public Workbook readForm() {
        return Workbooks.read(form, "phieu.xlsx", Limits.DEFAULT);
    }

    @Benchmark
    public Scorer.Scored scoreUnit() {
        return Scorer.score(kind, one, reported);
    }

    @Benchmark
    public List<Ranking> rank() {
        return Ranker.rank(kind, scorecards, Stage.FINAL);
    }
}
