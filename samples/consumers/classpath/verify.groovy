// the second build found nothing to do: neither main classes nor tests are compiled when nothing is new
def log = new File(basedir, 'build.log').text
assert log.count('Nothing to compile - all classes are up to date.') >= 2
assert new File(basedir, 'target/eclipse/compiled/com/example/shop/PainterClient.class').exists()
