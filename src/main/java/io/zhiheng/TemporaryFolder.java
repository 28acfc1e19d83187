package io.zhiheng;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * One folder for everything that this process lays aside: uploads on their way in, the web server's work. It goes when
 * the application has ended; what a killed one left behind is swept by the next.
 */
final class TemporaryFolder {

    private static final String PROPERTY = "java.io.tmpdir";
    private static final String WEB_SERVER = "server.tomcat.basedir";
    private static final Pattern NAME = Pattern.compile("zhiheng-process-(\\d+)-[0-9a-f-]{36}");

    private TemporaryFolder() {}

    /** To be called before anything asks where temporary files go. */
    static void prepare() throws IOException {
        var common = Path.of(System.getProperty(PROPERTY));
        sweep(common);
        var own = common.resolve(
                "zhiheng-process-%d-%s".formatted(ProcessHandle.current().pid(), UUID.randomUUID()));
        Files.createDirectories(common);
        Files.createDirectory(own);
        System.setProperty(PROPERTY, own.toString());
        // Java asked before us and goes on using the common folder; where uploads arrive, the web server is told.
        System.setProperty(WEB_SERVER, own.resolve("web-server").toString());
        SpringApplication.getShutdownHandlers().add(() -> FileSystemUtils.deleteRecursively(own.toFile()));
    }

    static void sweep(Path common) throws IOException {
        try (var all = Files.newDirectoryStream(common, TemporaryFolder::isLeft)) {
            all.forEach(folder -> FileSystemUtils.deleteRecursively(folder.toFile()));
        }
    }

    private static boolean isLeft(Path folder) {
        var name = NAME.matcher(folder.getFileName().toString());
        return name.matches() && !isAnother(Long.parseLong(name.group(1)));
    }

    private static boolean isAnother(long process) {
        return process != ProcessHandle.current().pid()
                && ProcessHandle.of(process).isPresent();
    }
}
