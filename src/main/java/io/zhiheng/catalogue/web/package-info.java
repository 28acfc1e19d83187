/** The catalogue's door. */
package io.zhiheng.catalogue.web;
