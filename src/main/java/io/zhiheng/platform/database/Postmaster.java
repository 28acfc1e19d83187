package io.zhiheng.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** The server that the {@code postmaster.pid} of a data folder names, be it a living one or not. */
record Postmaster(Path folder, long pid, Path servedFolder, int port) {

    private static final String PID_FILE = "postmaster.pid";
    private static final String URL =
            "jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres&connectTimeout=2&socketTimeout=5";
    private static final int PID = 0;
    private static final int SERVED = 1;
    private static final int PORT = 3;

    static Optional<Postmaster> of(Path folder) throws IOException {
        var file = folder.resolve(PID_FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        if (lines.size() <= PORT || lines.get(PORT).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Postmaster(
                folder,
                Long.parseLong(lines.get(PID).strip()),
                Path.of(lines.get(SERVED)),
                Integer.parseInt(lines.get(PORT).strip())));
    }

    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    }

    /**
     * Whether the file says nothing about this folder: it came with a copy of a folder whose server still runs, or its
     * process ended long ago and another program has the number now.
     */
    boolean isStranger() throws IOException {
        return process().isPresent() && !serves(folder, port) && (!isPostgres() || wasCopied());
    }

    private boolean isPostgres() {
        return process()
                .flatMap(process -> process.info().command())
                .filter(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .isPresent();
    }

    /** A server that is still starting does not answer; then its folder tells. */
    private boolean wasCopied() throws IOException {
        return Files.isDirectory(servedFolder) && !Files.isSameFile(servedFolder, folder);
    }

    void forget() throws IOException {
        Files.deleteIfExists(folder.resolve(PID_FILE));
    }

    /**
     * Whether a server answers there whose data lie in this very folder: it can read what was just written into it.
     * Comparing paths would be fooled by folders that were moved or copied while the server ran.
     */
    static boolean serves(Path folder, int port) throws IOException {
        var proof = UUID.randomUUID().toString();
        var file = Files.writeString(folder.resolve("proof-" + proof), proof);
        try (var connection = DriverManager.getConnection(URL.formatted(port));
                var query = connection.prepareStatement("select pg_read_file(?)")) {
            query.setString(1, file.getFileName().toString());
            try (var answer = query.executeQuery()) {
                return answer.next() && proof.equals(answer.getString(1));
            }
        } catch (SQLException nobodyOrSomebodyElse) {
            return false;
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
