/** What the platform's administrators read of self-assessments. */
package io.zhiheng.assessment.application.statistics;
