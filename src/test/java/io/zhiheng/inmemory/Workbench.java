package io.zhiheng.inmemory;

import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.platform.workflow.StepsOfProcesses;
import io.zhiheng.platform.workflow.task.Tasks;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts a use case together: what it asks for in its constructor is made in the same way, down to repositories that keep
 * their rows in memory. A test gives what lies beyond: the other modules, or a machine.
 */
public final class Workbench {

    public final MovableClock clock = new MovableClock();
    public final FakeTasks tasks = new FakeTasks();
    public final FakeProcesses processes = new FakeProcesses();

    private final List<Object> events = new ArrayList<>();
    private final Memory memory = new Memory();
    private final Map<Class<?>, Object> made = new HashMap<>();

    public Workbench() {
        made.put(Clock.class, clock);
        made.put(Tasks.class, tasks.asTasks());
        made.put(Processes.class, processes);
        made.put(StepsOfProcesses.class, (StepsOfProcesses) businessKey -> StepsOfProcesses.Steps.NONE);
        made.put(ApplicationEventPublisher.class, (ApplicationEventPublisher) events::add);
        made.put(MessageSource.class, Bundles.ALL);
        made.put(JdbcClient.class, Nothing.known(JdbcClient.class));
    }

    /** What lies beyond and does not matter: it has nothing to say to anybody. */
    public static <T> T knowingNothing(Class<T> type) {
        return Nothing.known(type);
    }

    public <T> Workbench with(Class<? super T> type, T thing) {
        made.put(type, thing);
        return this;
    }

    /** An interface by what implements it in another module, which tests there see no more than anybody else. */
    public Workbench by(Class<?> type, String implementation) {
        try {
            made.put(type, the(Class.forName(implementation)));
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
        return this;
    }

    /** @param sql answers what the repository wrote in SQL, by methods of the same name */
    public <R> R rows(Class<R> repository, Object sql) {
        var rows = memory.repository(repository, sql);
        made.put(repository, rows);
        return rows;
    }

    /** Puts a row where all repositories of its kind find it. */
    public <E> E keep(E row) {
        memory.rows().save(row);
        return row;
    }

    /** What the row looks like to somebody who read it after another had saved it once more. */
    public void savedByAnother(Object row) {
        memory.rows().changed(row);
    }

    @SuppressWarnings("unchecked")
    public <E> List<E> kept(Class<E> entity) {
        return (List<E>) memory.rows().of(entity.getSimpleName());
    }

    public <E> List<E> events(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public <T> T the(Class<T> type) {
        var known = made.get(type);
        if (known == null) {
            known = make(type);
            made.put(type, known);
        }
        return type.cast(known);
    }

    private Object make(Class<?> type) {
        if (Repository.class.isAssignableFrom(type)) {
            return memory.repository(type, null);
        }
        if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
            throw new IllegalArgumentException("A test has to say what stands for " + type.getName());
        }
        var constructor = Arrays.stream(type.getDeclaredConstructors())
                .max(Comparator.comparing(Constructor::getParameterCount))
                .orElseThrow();
        var parts =
                Arrays.stream(constructor.getParameterTypes()).map(this::the).toArray();
        try {
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(type.getName(), refused.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
