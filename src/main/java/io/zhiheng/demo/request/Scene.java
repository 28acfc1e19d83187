package io.zhiheng.demo.request;

import io.zhiheng.request.RequestState;
import java.util.function.BiConsumer;

/**
 * One day in the course of a request.
 *
 * @param day days after the request was filed
 * @param state in which the request stands afterwards
 * @param deed what is done
 */
record Scene(int day, RequestState state, BiConsumer<Deeds, StagedRequest> deed) {}
