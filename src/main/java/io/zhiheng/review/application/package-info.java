/** The use cases of a third-party assessment, one package per phase; here what all phases share. */
@NamedInterface("application")
package io.zhiheng.review.application;

import org.springframework.modulith.NamedInterface;
