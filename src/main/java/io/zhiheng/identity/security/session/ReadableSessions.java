package io.zhiheng.identity.security.session;

import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** What another build wrote into a session and this one cannot read is not there: the person signs in again. */
@Component
class ReadableSessions implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

    @Override
    public void customize(JdbcIndexedSessionRepository sessions) {
        sessions.setConversionService(conversions());
    }

    static ConversionService conversions() {
        var reading = new DeserializingConverter(ReadableSessions.class.getClassLoader());
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(byte[].class, Object.class, bytes -> {
            try {
                return reading.convert(bytes);
            } catch (SerializationFailedException anotherBuilds) {
                return null;
            }
        });
        return conversions;
    }
}
