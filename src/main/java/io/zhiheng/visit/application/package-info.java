/** The visit on site: plan, meetings, nonconformities, their correction and its verification. */
@NamedInterface("application")
package io.zhiheng.visit.application;

import org.springframework.modulith.NamedInterface;
