/** The administrators' pages and calls for catalogues. */
package io.zhiheng.administration.web.catalogue;
