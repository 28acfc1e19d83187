package io.zhiheng;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * What a thread asks of the database: by JPA, JDBC, sessions and engine alike, which share one data source. Nobody is
 * listened to unless a test asks for it.
 */
public final class Statements {

    private static final ThreadLocal<Statements> HEARD = new ThreadLocal<>();

    private final List<String> all = new ArrayList<>();
    private int transactions;

    private Statements() {}

    public static Statements of(Runnable work) {
        var heard = new Statements();
        HEARD.set(heard);
        try {
            work.run();
        } finally {
            HEARD.remove();
        }
        return heard;
    }

    public int count() {
        return all.size();
    }

    /** What was asked outside of any has one of its own. */
    public int transactions() {
        return transactions;
    }

    @Override
    public String toString() {
        return count() + " statements in " + transactions + " transactions:\n" + String.join("\n", all);
    }

    private void hear(String sql, boolean alone) {
        all.add(sql.strip().replaceAll("\\s+", " "));
        if (alone) {
            transactions++;
        }
    }

    static final class Listening extends DelegatingDataSource {

        Listening(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            var heard = HEARD.get();
            return heard == null ? connection : proxy(Connection.class, new HeardConnection(connection, heard));
        }
    }

    private record HeardConnection(Connection connection, Statements heard) implements InvocationHandler {

        @Override
        public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
            if (method.getName().equals("setAutoCommit") && !(boolean) args[0]) {
                heard.transactions++;
            }
            var answer = call(connection, method, args);
            if (answer instanceof PreparedStatement statement) {
                return proxy(PreparedStatement.class, new HeardStatement(statement, (String) args[0], this));
            }
            return answer instanceof Statement statement
                    ? proxy(Statement.class, new HeardStatement(statement, null, this))
                    : answer;
        }
    }

    /** @param prepared null where each call brings its own */
    private record HeardStatement(Statement statement, String prepared, HeardConnection on)
            implements InvocationHandler {

        @Override
        public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
            if (method.getName().startsWith("execute")) {
                var sql = prepared != null ? prepared : args == null ? "(batch)" : (String) args[0];
                on.heard().hear(sql, on.connection().getAutoCommit());
            }
            return call(statement, method, args);
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
