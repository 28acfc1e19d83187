/** Pages and JSON API of certificates and of what is public. */
package io.zhiheng.certificate.web;
