package io.zhiheng.rating;

/** The self-assessments of whoever asks, as a rating sees them; implemented where they are kept. */
public interface PinnedAnswers {

    /** @param answers those that count, with the industry of the enterprise */
    record Pinned(String edition, String scheme, Answers answers) {}

    /** @throws io.zhiheng.shared.NotFound where there is none that the caller may read */
    Pinned of(String selfAssessment);
}
