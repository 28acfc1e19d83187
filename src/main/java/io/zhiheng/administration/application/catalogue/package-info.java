/** Editions of catalogues, and what a file would make of the one in force. */
package io.zhiheng.administration.application.catalogue;
