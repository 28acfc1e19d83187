package io.zhiheng.catalogue.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * An element with everything that goes with it, so that it can be put where it was.
 *
 * @param element by the keys of the catalogue's file
 * @param ceilings rows that speak of it or of what belongs to it; likewise the thresholds of single industries
 */
public record Uprooted(JsonNode element, List<JsonNode> ceilings, List<JsonNode> industryThresholds) {}
