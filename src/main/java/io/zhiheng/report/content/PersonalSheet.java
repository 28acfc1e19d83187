package io.zhiheng.report.content;

import io.zhiheng.identity.personal.PersonalData.Section;
import java.util.List;

/** What is kept about somebody, on paper. @param made when, as it is read */
public record PersonalSheet(String account, String made, List<Section> sections) {}
