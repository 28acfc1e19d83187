package io.zhiheng.platform.storage.local;

/** A key was given out once, but nothing lies under it any more: a row without its file. */
public class FileLost extends RuntimeException {

    FileLost(String key, Throwable cause) {
        super("The file stored as " + key + " is gone", cause);
    }
}
