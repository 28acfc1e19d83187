package io.zhiheng.platform.database;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Wraps every data source, of an embedded database or not, in one that fails fast. */
@Component
class FailFastDataSources implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new FailFastDataSource(source) : bean;
    }
}
