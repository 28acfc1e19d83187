package io.zhiheng.load;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The application's own time for each request: outside of every other filter, so session and security count. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class ServerTimes implements Filter {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final ConcurrentLinkedQueue<Taken> times = new ConcurrentLinkedQueue<>();

    /** In milliseconds. @param cpu of the application's thread, without the database */
    record Taken(double time, double cpu) {}

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var start = System.nanoTime();
        var cpu = threads.getCurrentThreadCpuTime();
        chain.doFilter(request, response);
        times.add(new Taken((System.nanoTime() - start) / 1e6, (threads.getCurrentThreadCpuTime() - cpu) / 1e6));
    }

    /** Since last asked. */
    List<Taken> taken() {
        var taken = new ArrayList<Taken>();
        for (var time = times.poll(); time != null; time = times.poll()) {
            taken.add(time);
        }
        return taken;
    }
}
