package io.zhiheng.assessment.web;

import io.zhiheng.assessment.application.answering.RememberPlace;
import io.zhiheng.assessment.application.overview.OpenedSelfAssessment;
import io.zhiheng.shared.Actor;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Has the place where somebody works written down, without the page waiting for it. A place too many is left out. */
@Component
class LastPlaces implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(LastPlaces.class);
    private static final int WAITING = 200;

    private final RememberPlace rememberPlace;
    private final ThreadPoolExecutor oneByOne = new ThreadPoolExecutor(
            0,
            1,
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            runnable -> new Thread(runnable, "last-places"),
            new ThreadPoolExecutor.DiscardPolicy());

    LastPlaces(RememberPlace rememberPlace) {
        this.rememberPlace = rememberPlace;
    }

    void keep(Actor actor, OpenedSelfAssessment opened, String path) {
        if (opened.isFilling() && !opened.wasLastAt(path)) {
            oneByOne.execute(() -> write(actor, opened, path));
        }
    }

    private void write(Actor actor, OpenedSelfAssessment opened, String path) {
        try {
            rememberPlace.execute(actor, opened.id(), path);
        } catch (DataAccessException | TransactionException lost) {
            log.warn("The last place in self-assessment {} was not kept: {}", opened.id(), lost.getMessage());
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        oneByOne.shutdown();
        oneByOne.awaitTermination(5, TimeUnit.SECONDS);
    }
}
