package io.zhiheng.platform.storage;

/**
 * What is said of a kept file when it is handed out.
 *
 * @param name under which people know it
 * @param size in bytes
 * @param sha256 64 lower-case hexadecimal digits
 */
public record FileDetails(String name, FileKind kind, long size, String sha256) {}
