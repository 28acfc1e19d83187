/** The catalogue's API. */
package io.zhiheng.catalogue.web;
