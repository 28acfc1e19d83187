package io.zhiheng.shared.time;

import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Moments as templates write them: {@code #beijing.minute(at)} and {@code #beijing.day(at)}, nothing for null. */
@Component
public class BeijingDialect extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    private static final String NAME = "beijing";

    public BeijingDialect() {
        super(NAME);
    }

    /** What templates call. */
    public static final class Moments {

        public String minute(Instant at) {
            return at == null ? null : BeijingTime.minute(at);
        }

        public String day(Instant at) {
            return at == null ? null : BeijingTime.of(at).toLocalDate().toString();
        }
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of(NAME);
    }

    @Override
    public Object buildObject(IExpressionContext context, String name) {
        return new Moments();
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }
}
