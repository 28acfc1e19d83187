/** What all phases of a third-party assessment share: reach, state, timeline and words. */
@NamedInterface("application")
package io.zhiheng.request.application;

import org.springframework.modulith.NamedInterface;
