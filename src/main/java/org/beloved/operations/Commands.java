package org.beloved.operations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.beloved.evidence.EvidenceCommand;
import org.beloved.places.PlaceCommand;
import org.beloved.policy.PolicyCommand;

/** Every command by name, in the order of the help page. A room adds its line here; nothing is built until asked for. */
final class Commands {
    private Commands() {}

    static Map<String, Supplier<Object>> of(Class<?> application) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("demo", () -> new DemoCommand(application));
        commands.put("serve", () -> new ServeCommand(application));
        commands.put("status", StatusCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("admin", AdminCommand::new);
        commands.put("place", PlaceCommand::new);
        commands.put("evidence", () -> EvidenceCommand.line(HouseOptions::new));
        commands.put("policy", PolicyCommand::new);
        commands.put("clock", PolicyCommand::clock);
        commands.put("rehearse", () -> new RehearseCommand(application));
        return commands;
    }

    /**
     * Command lines that need no database, each a fair sample of its command: {@code ./beloved} runs them once to learn
     * which classes such answers take. A room with such a command adds its line here too.
     */
    static List<List<String>> rehearsals() {
        return List.of(
                List.of("--help"),
                List.of("status"),
                List.of("status", "--json"),
                List.of("place", "who-runs-the-jail", "42091"),
                List.of("place", "who-runs-the-jail", "42091", "--json"),
                List.of("place", "find", "mongomery pa", "--json"),
                List.of("place", "find", "02139"),
                List.of("evidence", "match-facility", "BUCKS CNTY JAIL, PA", "--state", "PA", "--json"),
                List.of("policy", "check", "--json"),
                List.of("clock", "--released", "2013-10-11 17:00", "--zone", "America/New_York", "--json"));
    }
}
