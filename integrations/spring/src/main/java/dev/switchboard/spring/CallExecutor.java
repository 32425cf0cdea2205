package dev.switchboard.spring;

import java.util.concurrent.Executor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;

/** Finds the executor that runs handlers: of the bean's own name, else the application's. */
final class CallExecutor {

    private static final String OWN = "switchboardExecutor";

    private CallExecutor() {}

    /**
     * The executor.
     *
     * @throws SettingException if there is none
     */
    static Executor of(BeanFactory beans) {
        for (String name : new String[] {OWN, TaskExecutionAutoConfiguration.APPLICATION_TASK_EXECUTOR_BEAN_NAME}) {
            if (beans.containsBean(name)) {
                return beans.getBean(name, Executor.class);
            }
        }
        throw new SettingException(
                "executor of the handlers: none",
                "a bean " + OWN + ", or Spring Boot's own, which spring.task.execution.mode=force adds to others");
    }
}
