package io.zhiheng.rating.web;

import io.zhiheng.rating.Answers;

/** A rating as a body asks for it. */
record AskedRating(String edition, String scheme, Answers answers, boolean preview) {}
