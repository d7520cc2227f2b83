package org.beloved.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.beloved.policy.CaseFacts.Agreement;
import org.beloved.policy.CaseFacts.Conviction;
import org.beloved.policy.CaseFacts.Manner;
import org.beloved.policy.CaseFacts.Records;
import org.beloved.policy.data.PolicyFiles;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.CompiledExpression;
import org.kie.dmn.feel.lang.CompilerContext;
import org.kie.dmn.feel.lang.impl.FEELBuilder;
import org.kie.dmn.feel.lang.types.BuiltInType;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Santa Clara's rule of 2011 over the same thousand people, by us and by two engines that many counties' software uses.
 * Every engine must give the same answers before a figure is printed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PolicyBench {

    private static final int PEOPLE = 1000;
    private static final LocalDate REQUEST = LocalDate.of(2013, 6, 1);
    private static final String RULE = "agreement and age >= 18 and (some c in convictions satisfies "
            + "((c.serious and (c.inCustody or c.date >= tenYearsBefore or c.released >= fiveYearsBefore)) or c.homicide))";

    private final PolicyVersion version = version();
    private final List<CaseFacts> cases = new ArrayList<>();
    private final List<Map<String, Object>> contexts = new ArrayList<>();
    private final FEEL kie = FEELBuilder.builder().build();
    private FeelEngineApi camunda;
    private org.camunda.feel.syntaxtree.ParsedExpression parsed;
    private CompiledExpression compiled;
    private int next;

    private static PolicyVersion version() {
        return new PolicyBook(PolicyFiles.shipped().places())
                .find("us-ca-santa-clara-2011")
                .orElseThrow();
    }

    @Setup
    public void prepare() {
        var random = new Random(2011);
        for (int i = 0; i < PEOPLE; i++) {
            add(random);
        }
        camunda = FeelEngineBuilder.forJava().build();
        parsed = camunda.parseExpression(RULE).parsedExpression();
        var types = kie.newCompilerContext();
        types.addInputVariableType("agreement", BuiltInType.BOOLEAN);
        types.addInputVariableType("age", BuiltInType.NUMBER);
        types.addInputVariableType("convictions", BuiltInType.LIST);
        types.addInputVariableType("tenYearsBefore", BuiltInType.DATE);
        types.addInputVariableType("fiveYearsBefore", BuiltInType.DATE);
        compiled = compile(types);
        agree();
    }

    private CompiledExpression compile(CompilerContext types) {
        return kie.compile(RULE, types);
    }

    private void add(Random random) {
        var agreement = random.nextInt(3) > 0;
        var age = 15 + random.nextInt(40);
        var convictions = new ArrayList<Conviction>();
        var records = new ArrayList<Map<String, Object>>();
        for (int count = random.nextInt(3); count > 0; count--) {
            var serious = random.nextBoolean();
            var homicide = random.nextInt(20) == 0;
            var inCustody = random.nextInt(4) == 0;
            var date = REQUEST.minusDays(random.nextInt(7000));
            var released = date.plusDays(random.nextInt(400));
            var classes = homicide
                    ? serious ? OffenseClasses.of("VIOLENT_FELONY", "HOMICIDE") : OffenseClasses.of("HOMICIDE")
                    : OffenseClasses.of(serious ? "VIOLENT_FELONY" : "MISDEMEANOR");
            convictions.add(
                    new Conviction(classes, Day.on(date), Day.on(released), Truth.of(inCustody), Manner.ADULT));
            var record = new HashMap<String, Object>();
            record.put("serious", serious);
            record.put("homicide", homicide);
            record.put("inCustody", inCustody);
            record.put("date", date);
            record.put("released", released);
            records.add(record);
        }
        cases.add(CaseFacts.UNKNOWN
                .with(new CaseFacts.Dates(Day.on(REQUEST), Day.on(REQUEST)))
                .with(new Agreement.Stated(Truth.of(agreement)))
                .with(Age.years(age))
                .withConvictions(new Records<>(convictions, true)));
        var context = new HashMap<String, Object>();
        context.put("agreement", agreement);
        context.put("age", age);
        context.put("convictions", records);
        context.put("tenYearsBefore", REQUEST.minusYears(10));
        context.put("fiveYearsBefore", REQUEST.minusYears(5));
        contexts.add(context);
    }

    private void agree() {
        var held = 0;
        for (int i = 0; i < PEOPLE; i++) {
            var ours = version.decide(cases.get(i)).hold().isOnly(HoldOutcome.HONOR);
            var camundas = Boolean.TRUE.equals(camunda.evaluate(parsed, contexts.get(i)).result());
            var kies = Boolean.TRUE.equals(kie.evaluate(compiled, contexts.get(i)));
            if (ours != camundas || ours != kies) {
                throw new IllegalStateException("Person " + i + ": we say " + ours + ", Camunda " + camundas + ", KIE "
                        + kies + " for " + contexts.get(i));
            }
            held += ours ? 1 : 0;
        }
        System.out.println("All three agree on " + PEOPLE + " people; " + held + " would be held.");
    }

    private int step() {
        next = next + 1 == PEOPLE ? 0 : next + 1;
        return next;
    }

    @Benchmark
    public Object outcomeAndEveryTruth() {
        return version.decide(cases.get(step())).hold();
    }

    @Benchmark
    public Object fullExplanation() {
        var decision = version.decide(cases.get(step()));
        var why = decision.whyHold();
        return List.of(decision.hold(), why.reasons(), why.notNeeded(), why.wouldChange(), why.clauses());
    }

    @Benchmark
    public Object camundaFeel() {
        return camunda.evaluate(parsed, contexts.get(step())).result();
    }

    @Benchmark
    public Object kieFeel() {
        return kie.evaluate(compiled, contexts.get(step()));
    }
}
