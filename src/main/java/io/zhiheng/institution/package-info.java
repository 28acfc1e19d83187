/**
 * Assessment institutions, the people who work for them, their qualifications and what they declare about themselves.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "identity::directory", "platform::sms", "platform::sheet"})
package io.zhiheng.institution;

import org.springframework.modulith.ApplicationModule;
