/** Who is signed in, for which enterprise or institution, and what they may do. */
@ApplicationModule(
        allowedDependencies = {"shared", "platform::sms", "platform::qr", "platform::sheet", "platform::storage"})
package io.zhiheng.identity;

import org.springframework.modulith.ApplicationModule;
