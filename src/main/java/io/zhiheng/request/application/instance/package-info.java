/** Requests as those see them who look after their processes. */
package io.zhiheng.request.application.instance;
