/** Editions that are published, and what waits to become one. */
package io.zhiheng.administration.application.catalogue.edition;
