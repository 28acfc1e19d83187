package io.zhiheng.platform.database;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Whoever asks for the data source gets the impatient one, be the database embedded or not. */
@Component
class ImpatientDataSources implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new ImpatientDataSource(source) : bean;
    }
}
