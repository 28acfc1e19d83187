package io.zhiheng.platform.storage;

/**
 * Where a content lies.
 *
 * @param key at most 120 characters of {@code a–z 0–9 / -}
 * @param size in bytes
 * @param sha256 64 lower-case hexadecimal digits
 */
public record StoredFile(String key, long size, String sha256) {}
