package io.zhiheng.rating.web;

import java.util.List;
import java.util.Map;

/** What a body says that asks for a rating; parts may be absent. */
interface RatingBody {

    Boolean preview();

    Map<String, String> answers();

    Map<String, String> performance();

    Map<String, String> performanceValues();

    List<String> performanceNotApplicable();

    String industry();

    String edition();

    String selfAssessment();
}
