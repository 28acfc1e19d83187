package io.zhiheng.platform.database;

import io.zhiheng.shared.start.StartRefused;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server of one data folder: started, or adopted where it outlived a killed application, started again
 * when it dies, and stopped at the end. No other server is ever touched.
 */
class DatabaseServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DatabaseServer.class);
    /** The rest of a killed server may hold its memory for moments, and recovery takes a while: try again meanwhile. */
    private static final Duration ATTEMPT = Duration.ofSeconds(4);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DatabaseSettings settings;
    private final Path folder;
    private final Path serverLog;
    private final int port;
    private volatile EmbeddedPostgres server;
    private volatile boolean closing;

    DatabaseServer(DatabaseSettings settings) throws IOException {
        this.settings = settings;
        folder = Files.createDirectories(settings.folder());
        keepPrivate(folder);
        serverLog = folder.resolveSibling("database.log");
        forgetStranger();
        port = Postmaster.of(folder)
                .filter(named -> named.process().isPresent())
                .map(Postmaster::port)
                .orElseGet(DatabaseServer::freePort);
        log.info("Embedded PostgreSQL: data in {}, port {}", folder, port);
        startInTime();
        watch();
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres".formatted(port);
    }

    /** A copied folder has often lost that, and the server refuses one that others may read. */
    private static void keepPrivate(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** A stranger would be taken for the server of this folder, and stopped in its place. */
    private void forgetStranger() throws IOException {
        var named = Postmaster.of(folder);
        if (named.isPresent() && named.get().isStranger()) {
            log.warn(
                    "{} was copied from another place, or its server ended long ago: process {} is left alone",
                    folder,
                    named.get().pid());
            named.get().forget();
        }
    }

    private void startInTime() {
        var until = System.nanoTime() + settings.startWithin().toNanos();
        while (true) {
            try {
                start();
                return;
            } catch (IOException | RuntimeException failure) {
                if (System.nanoTime() > until) {
                    throw new StartRefused(
                            "The embedded database in %s did not start within %s seconds"
                                    .formatted(folder, settings.startWithin().toSeconds()),
                            "The reason stands at the end of " + serverLog,
                            failure);
                }
                pause();
            }
        }
    }

    private synchronized void start() throws IOException {
        // the library forgets to let go of it when a start fails; HomeLock stands for it
        Files.deleteIfExists(folder.resolve("epg-lock"));
        var started = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(settings.programs().toFile())
                .setPort(port)
                .setPGStartupWait(ATTEMPT)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(serverLog.toFile()))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "zh-Hans-CN")
                .setLocaleConfig("encoding", "UTF8")
                // The library starts it for tests, without durability; people's work lies here.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                // what happens to the server; failed statements are the application's to log
                .setServerConfig("log_min_messages", "log")
                .setServerConfig("log_checkpoints", "off")
                .setServerConfig("max_connections", "100")
                .start();
        if (!Postmaster.serves(folder, port)) {
            throw new IOException("Port " + port + " belongs to another server");
        }
        server = started;
    }

    private void watch() throws IOException {
        Postmaster.of(folder)
                .flatMap(Postmaster::process)
                .ifPresent(process -> process.onExit().thenRunAsync(this::revive));
    }

    private void revive() {
        if (closing) {
            return;
        }
        log.error("The embedded database has ended unexpectedly (see {}); it is started again", serverLog);
        while (!closing) {
            try {
                start();
                watch();
                log.warn("The embedded database runs again");
                return;
            } catch (IOException | RuntimeException failure) {
                log.error("The embedded database does not start: {}", failure.getMessage());
                pause();
            }
        }
    }

    @Override
    public void close() throws IOException {
        closing = true;
        stop();
    }

    private synchronized void stop() throws IOException {
        server.close();
        // where the library's way has failed: nobody is connected any more, so the server ends when asked
        Postmaster.of(folder).flatMap(Postmaster::process).ifPresent(ProcessHandle::destroy);
    }

    private static void pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("No free port for the embedded database", e);
        }
    }
}
