/** Editions in the making. */
package io.zhiheng.administration.application.catalogue.draft;
