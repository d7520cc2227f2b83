package org.beloved.operations.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder of tables and write-ahead log that one server works on. */
record Cluster(Path folder, PostgresBinaries binaries, ServerAccount account) {
    private static final String MAJOR = "18";

    /** Creates the cluster unless it is there. An interrupted creation leaves only a folder that the next one clears. */
    void ensureExists(String superuserPassword) throws IOException, InterruptedException {
        ensureExists(superuserPassword, "--data-checksums");
    }

    void ensureExists(String superuserPassword, String checksums) throws IOException, InterruptedException {
        Path version = folder.resolve("PG_VERSION");
        if (Files.exists(version)) {
            refuseOtherMajor(Files.readString(version).strip());
            account.own(folder);
            return;
        }
        Path fresh = folder.resolveSibling(folder.getFileName() + ".new");
        FileTree.delete(fresh);
        PrivateFiles.createFolder(fresh);
        Path passwordFile = folder.resolveSibling("initdb.password");
        PrivateFiles.write(passwordFile, superuserPassword + "\n");
        try {
            FileTree.give(account.owner(), fresh);
            FileTree.give(account.owner(), passwordFile);
            initdb(fresh, passwordFile, checksums);
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(fresh, folder, ATOMIC_MOVE);
    }

    private void initdb(Path fresh, Path passwordFile, String checksums) throws IOException, InterruptedException {
        Path log = folder.resolveSibling("initdb.log");
        List<String> command = List.of(
                binaries.program("initdb"),
                "--pgdata=" + fresh,
                "--username=" + Role.SUPERUSER.roleName(),
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                checksums);
        int exit = account.process(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new Refusal(
                    "PostgreSQL could not create its files in " + fresh + ". What it said is in " + log + ".");
        }
        Files.delete(log);
    }

    private void refuseOtherMajor(String found) {
        if (!found.equals(MAJOR)) {
            throw new Refusal(
                    "The database in " + folder + " was written by PostgreSQL " + found + "; this Beloved runs " + MAJOR
                            + ". Make a backup with the Beloved that wrote it and restore that here.");
        }
    }
}
