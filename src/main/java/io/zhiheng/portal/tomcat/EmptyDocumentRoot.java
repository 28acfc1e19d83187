package io.zhiheng.portal.tomcat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The container wants a folder of documents, of which we have none: an empty one beside the rest of its work, which is
 * swept after a kill, rather than one of its own in the common temporary folder, which is not.
 */
@Component
class EmptyDocumentRoot implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final String workFolder;

    EmptyDocumentRoot(@Value("${server.tomcat.basedir:}") String workFolder) {
        this.workFolder = workFolder;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (!workFolder.isEmpty()) {
            factory.setDocumentRoot(created(Path.of(workFolder, "documents")).toFile());
        }
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
