package io.zhiheng.demo.request;

import io.zhiheng.review.RequestState;

/**
 * One day in the course of a request.
 *
 * @param day    days after the request was filed
 * @param state  in which the request stands afterwards
 * @param action what is done
 */
record Scene(int day, RequestState state, Runnable action) {}
