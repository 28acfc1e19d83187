/** What the platform's administrators read of certificates. */
package io.zhiheng.certificate.application.statistics;
