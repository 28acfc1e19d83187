package io.zhiheng.catalogue.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A catalogue's file as it is written, by the keys of YAML.
 *
 * @param origins where its elements stand in the workbook that it was read from
 */
record FileContent(JsonNode file, Map<JsonNode, String> origins) {}
