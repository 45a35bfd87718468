package nl.samenspel.chassis.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.Driver;

/** The PostgreSQL driver, telling {@link Statements} what it runs. */
public final class CountingDriver extends Driver {

  @Override
  public Connection connect(String url, Properties info) throws SQLException {
    var connection = super.connect(url, info);
    return connection == null ? null : counting(Connection.class, connection, null);
  }

  private static <T> T counting(Class<T> type, Object target, String sql) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, args) -> {
              if (target instanceof Statement && method.getName().startsWith("execute")) {
                Statements.executed(sql != null ? sql : String.valueOf(args[0]));
              }
              try {
                return wrap(method.invoke(target, args), args);
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            }));
  }

  private static Object wrap(Object result, Object[] args) {
    var sql = args != null && args.length > 0 && args[0] instanceof String text ? text : null;
    if (result instanceof CallableStatement) {
      return counting(CallableStatement.class, result, sql);
    }
    if (result instanceof PreparedStatement) {
      return counting(PreparedStatement.class, result, sql);
    }
    if (result instanceof Statement) {
      return counting(Statement.class, result, null);
    }
    return result;
  }
}
