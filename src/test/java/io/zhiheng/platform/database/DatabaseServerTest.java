package io.zhiheng.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.zhiheng.FreshHome;
import io.zhiheng.shared.start.StartRefused;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

class DatabaseServerTest {

    @TempDir
    Path folder;

    @Test
    void aCopiedFolderGetsAServerOfItsOwnAndTheOthersServerIsLeftAlone() throws Exception {
        try (var original = server("original")) {
            write(original, "the original");
            FileSystemUtils.copyRecursively(folder.resolve("original"), folder.resolve("copy"));

            try (var copy = server("copy")) {
                assertThat(copy.url()).isNotEqualTo(original.url());
                write(copy, "the copy");
            }

            assertThat(read(original)).isEqualTo("the original");
        }
    }

    @Test
    void aFolderThatWasCopiedAndPutInTheOthersPlaceIsNotTakenForTheOther() throws Exception {
        try (var original = server("home")) {
            write(original, "the original");
            FileSystemUtils.copyRecursively(folder.resolve("home"), folder.resolve("copy"));
            Files.move(folder.resolve("home"), folder.resolve("moved"));
            Files.move(folder.resolve("copy"), folder.resolve("home"));

            assertThat(Postmaster.serves(folder.resolve("home/database"), port(original)))
                    .isFalse();
            assertThat(Postmaster.serves(folder.resolve("moved/database"), port(original)))
                    .isTrue();
            FileSystemUtils.deleteRecursively(folder.resolve("home"));
            Files.move(folder.resolve("moved"), folder.resolve("home"));
        }
    }

    @Test
    void aServerThatOutlivedItsApplicationIsAdoptedAndStoppedAtTheEnd() throws Exception {
        server("home").close();
        var survivor = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("home/database"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(FreshHome.PROGRAMS.toFile())
                .start();
        var process = Postmaster.of(folder.resolve("home/database"))
                .orElseThrow()
                .process()
                .orElseThrow();

        try (var adopted = server("home")) {
            assertThat(port(adopted)).isEqualTo(survivor.getPort());
        }

        await().until(() -> !process.isAlive());
    }

    @Test
    void aServerThatDiesIsStartedAgainWhereItWas() throws Exception {
        try (var server = server("home")) {
            write(server, "kept");
            var process = Postmaster.of(folder.resolve("home/database"))
                    .orElseThrow()
                    .process()
                    .orElseThrow();

            process.destroyForcibly();

            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptions()
                    .until(() -> !process.isAlive() && read(server).equals("kept"));
        }
    }

    @Test
    void theSecondOnOneFolderIsToldSoAndMayComeInAfterwards() throws IOException {
        try (var first = HomeLock.take(folder)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> HomeLock.take(folder))
                    .isInstanceOfSatisfying(
                            StartRefused.class,
                            refused -> assertThat(refused)
                                    .hasMessageContaining(
                                            "process " + ProcessHandle.current().pid())
                                    .hasMessageContaining(folder.toString()));
        }
        HomeLock.take(folder).close();
    }

    private DatabaseServer server(String home) throws IOException {
        return new DatabaseServer(new DatabaseSettings(
                folder.resolve(home),
                FreshHome.PROGRAMS,
                Duration.ofSeconds(60),
                5,
                Duration.ofSeconds(4),
                DataSize.ofMegabytes(1)));
    }

    private static int port(DatabaseServer server) {
        return Integer.parseInt(server.url().replaceAll(".*:(\\d+)/.*", "$1"));
    }

    private static void write(DatabaseServer server, String text) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists note (text text)");
            statement.execute("insert into note values ('" + text + "')");
        }
    }

    private static String read(DatabaseServer server) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url());
                var statement = connection.createStatement();
                var note = statement.executeQuery("select text from note order by ctid desc")) {
            note.next();
            return note.getString(1);
        }
    }
}
