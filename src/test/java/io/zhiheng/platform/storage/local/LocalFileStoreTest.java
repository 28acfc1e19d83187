package io.zhiheng.platform.storage.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.shared.NotFound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class LocalFileStoreTest {

    private static final String SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path home;

    private LocalFileStore store;

    @BeforeEach
    void open() throws IOException {
        store = new LocalFileStore(new StorageSettings(home, DataSize.ofMegabytes(1)), Clock.systemUTC());
    }

    @Test
    void whatWasPutCanBeOpened() throws IOException {
        var stored = store.put(new ByteArrayInputStream("abc".getBytes()));

        assertThat(stored.size()).isEqualTo(3);
        assertThat(stored.sha256()).isEqualTo(SHA256_OF_ABC);
        try (var content = store.open(stored.key())) {
            assertThat(content).hasContent("abc");
        }
    }

    @Test
    void theSameContentGetsAKeyForEachPut() {
        var first = store.put(new ByteArrayInputStream("abc".getBytes()));
        var second = store.put(new ByteArrayInputStream("abc".getBytes()));

        store.delete(first.key());

        assertThat(first.key()).isNotEqualTo(second.key());
        assertThat(store.open(second.key())).isNotNull();
    }

    @Test
    void nothingIsLeftOfAPutThatBreaks() throws IOException {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("line lost");
            }
        };

        assertThatThrownBy(() -> store.put(broken)).isInstanceOf(UncheckedIOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void filesAreNotExecutableAndOnlyOurs() throws IOException {
        store.put(new ByteArrayInputStream("#!/bin/sh".getBytes()));

        assertThat(files()).hasSize(1).allSatisfy(file -> {
            assertThat(Files.isExecutable(file)).isFalse();
            assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        });
    }

    @Test
    void whatAKilledProcessLeftHalfWrittenIsSweptAtStart() throws IOException {
        var old = Files.writeString(home.resolve("files/incoming/half"), "ha");
        Files.setLastModifiedTime(old, FileTime.from(Clock.systemUTC().instant().minus(Duration.ofDays(2))));
        var young = Files.writeString(home.resolve("files/incoming/of-another-node"), "ha");

        new LocalFileStore(new StorageSettings(home, DataSize.ofMegabytes(1)), Clock.systemUTC());

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../etc/passwd", "ab/cd/nothing", "/etc/passwd"})
    void aForeignKeyIsNotFound(String key) {
        assertThatThrownBy(() -> store.open(key)).isInstanceOf(NotFound.class);
    }

    private Stream<Path> all() throws IOException {
        return Files.walk(home).filter(Files::isRegularFile);
    }

    private java.util.List<Path> files() throws IOException {
        try (var all = all()) {
            return all.toList();
        }
    }
}
