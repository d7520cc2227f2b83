package org.beloved.operations.postgres;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** As whom the server runs. PostgreSQL refuses root, so root steps down: to another user, else into a user namespace. */
record ServerAccount(List<String> prefix, UserPrincipal owner) {
    private static final List<String> CANDIDATES = List.of("beloved", "postgres", "nobody");

    /** Picks the first way that can really start the programs and write to the home folder. */
    static ServerAccount forServer(PostgresBinaries binaries, Path home) throws IOException, InterruptedException {
        UserPrincipal us = Files.getOwner(Path.of("/proc/self"));
        if (!us.getName().equals("root")) {
            return new ServerAccount(List.of(), us);
        }
        for (String name : CANDIDATES) {
            Optional<ServerAccount> other = steppingDownTo(name);
            if (other.isPresent() && other.get().canWork(binaries, home)) {
                return other.get();
            }
        }
        ServerAccount namespace = new ServerAccount(List.of("unshare", "-U"), us);
        if (namespace.canWork(binaries, home)) {
            return namespace;
        }
        throw new Refusal("PostgreSQL will not run as root, and no other user can reach " + home
                + ". Start Beloved as an ordinary user, choose another folder with --data, or give a --database-url.");
    }

    /** The command as this account would run it. */
    ProcessBuilder process(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return new ProcessBuilder(whole);
    }

    void own(Path tree) throws IOException {
        if (!Files.getOwner(tree).equals(owner)) {
            FileTree.giveTo(owner, tree);
        }
    }

    private static Optional<ServerAccount> steppingDownTo(String name) throws IOException {
        for (String line : Files.readAllLines(Path.of("/etc/passwd"))) {
            String[] fields = line.split(":", -1);
            if (fields.length > 3 && fields[0].equals(name)) {
                UserPrincipal owner =
                        FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(name);
                return Optional.of(new ServerAccount(
                        List.of(
                                "setpriv",
                                "--reuid=" + fields[2],
                                "--regid=" + fields[3],
                                "--clear-groups",
                                "--inh-caps=-all",
                                "--no-new-privs"),
                        owner));
            }
        }
        return Optional.empty();
    }

    private boolean canWork(PostgresBinaries binaries, Path home) throws IOException, InterruptedException {
        UserPrincipal before = Files.getOwner(home);
        FileTree.give(owner, home);
        boolean works = succeeds(List.of(binaries.program("postgres"), "--version"))
                && succeeds(List.of("test", "-w", home.toString()));
        if (!works) {
            FileTree.give(before, home);
        }
        return works;
    }

    private boolean succeeds(List<String> command) throws InterruptedException {
        try {
            return process(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException programMissing) {
            return false;
        }
    }
}
