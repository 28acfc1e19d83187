package io.zhiheng.platform.workflow.model;

import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The models of {@code classpath:processes/} and the forms of {@code classpath:forms/}, by the names of their files.
 */
@Component
public class ShippedFiles {

    private final SortedMap<String, byte[]> models;
    private final SortedMap<String, byte[]> forms;

    public ShippedFiles(ResourcePatternResolver resources) throws IOException {
        models = read(resources, "classpath*:processes/*.bpmn");
        forms = read(resources, "classpath*:forms/*.form");
    }

    public SortedMap<String, byte[]> models() {
        return models;
    }

    public SortedMap<String, byte[]> forms() {
        return forms;
    }

    private static SortedMap<String, byte[]> read(ResourcePatternResolver resources, String pattern)
            throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (Resource resource : resources.getResources(pattern)) {
            files.put(resource.getFilename(), resource.getContentAsByteArray());
        }
        return Collections.unmodifiableSortedMap(files);
    }
}
