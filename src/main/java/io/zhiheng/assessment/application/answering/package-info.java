/** What is answered: clauses, figures and their evidence, saved one by one. */
@NamedInterface("application")
package io.zhiheng.assessment.application.answering;

import org.springframework.modulith.NamedInterface;
