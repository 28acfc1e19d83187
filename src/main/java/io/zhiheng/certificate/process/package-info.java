/** The certificate's steps in the process. */
package io.zhiheng.certificate.process;
