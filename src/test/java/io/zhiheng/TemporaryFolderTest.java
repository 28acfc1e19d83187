package io.zhiheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {

    private static final String UNIQUE = "-0b1c2d3e-0000-4000-8000-000000000000";

    @TempDir
    Path common;

    @Test
    void whatAKilledProcessLeftIsSweptAndNothingElse() throws IOException {
        var dead =
                ProcessHandle.allProcesses().mapToLong(ProcessHandle::pid).max().orElseThrow() + 100_000;
        var left = folder("zhiheng-process-" + dead + UNIQUE);
        Files.writeString(left.resolve("evidence-1.upload"), "half");
        var anothers = folder("zhiheng-process-"
                + ProcessHandle.current().parent().orElseThrow().pid() + UNIQUE);
        var somethingElse = folder("zhiheng-process-notes");

        TemporaryFolder.sweep(common);

        assertThat(left).doesNotExist();
        assertThat(anothers).exists();
        assertThat(somethingElse).exists();
    }

    @Test
    void theWebServerLaysUploadsAsideInTheFolderOfItsProcess() throws IOException {
        var before = System.setProperty("java.io.tmpdir", common.toString());
        try {
            TemporaryFolder.prepare();
            assertThat(Path.of(System.getProperty("server.tomcat.basedir")).getParent())
                    .hasParent(common)
                    .hasToString(System.getProperty("java.io.tmpdir"));
        } finally {
            System.setProperty("java.io.tmpdir", before);
            System.clearProperty("server.tomcat.basedir");
        }
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectory(common.resolve(name));
    }
}
